import { run } from '../src/cli/run.js'

// Proves the fingerprints in data/documents/ against documents: npm run verify -- FOLDER
process.exitCode = await run(['verify', ...process.argv.slice(2)], process)
