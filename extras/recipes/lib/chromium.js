import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Chromium without a window. A machine that has none is told what to do, and the run fails. */
export function launch() {
  const { CHROMIUM } = process.env
  const executablePath = (CHROMIUM ? [CHROMIUM] : places).find(existsSync)
  if (!executablePath) {
    throw new Error(
      `No Chromium at ${CHROMIUM ?? places.join(', ')}. Install one (Debian: apt-get install -y chromium), or set CHROMIUM to its path.`,
    )
  }
  return chromium.launch({ executablePath, headless: true, args: flags })
}
