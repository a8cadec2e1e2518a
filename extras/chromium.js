import { existsSync } from 'node:fs'

const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const args =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

/** Starts Chromium by means of Playwright. A machine that has none is told what to do, and the run fails. */
export function launch(chromium) {
  const executablePath = places.find((path) => path !== undefined && existsSync(path))
  if (executablePath === undefined)
    throw new Error(
      'No Chromium is here. Install one (Debian: apt-get update && apt-get install -y chromium), or set CHROMIUM to its path.',
    )
  return chromium.launch({ executablePath, headless: true, args: args.split(' ') })
}
