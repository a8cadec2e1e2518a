const [, , target, what, asked] = process.argv
const start = performance.now()
const module_ = require(target)
if (what !== undefined) module_[what](asked)
const taken = performance.now() - start
process.stdout.write(String(taken))
