const start = performance.now()
await import(process.argv[2], process.argv[2].endsWith('.json') ? { with: { type: 'json' } } : undefined)
process.stdout.write(String(performance.now() - start))
