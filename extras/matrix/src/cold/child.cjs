const target = process.argv[2]
const start = performance.now()
require(target)
const taken = performance.now() - start
process.stdout.write(String(taken))
