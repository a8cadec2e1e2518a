import { createReadStream } from 'node:fs'
import { request } from 'node:http'

/** Sends a statement to a server, with a file of rows where one is given, and gives back what it answers. */
export function send(port: number, statement: string, file?: string): Promise<string> {
  const path = file === undefined ? '/' : `/?query=${encodeURIComponent(statement)}`
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method: 'POST' }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (part: string) => {
        text += part
      })
      answer.on('end', () => (answer.statusCode === 200 ? resolve(text) : reject(new Error(text.trim()))))
    })
    sent.on('error', reject)
    if (file === undefined) sent.end(statement)
    else createReadStream(file).pipe(sent)
  })
}
