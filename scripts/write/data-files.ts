import { csvFiles } from './csv.js'
import { datapackageFile } from './datapackage.js'
import type { DataFile } from './file.js'
import { fingerprintFiles } from './fingerprints.js'
import { jsonFiles } from './json.js'
import { llmsFiles } from './llms.js'
import { parquetFiles } from './parquet.js'
import { schemaFile } from './schemas.js'

/** Every file below dist/data. */
export function dataFiles(): readonly DataFile[] {
  const data = [...csvFiles(), ...parquetFiles(), ...jsonFiles()]
  return [...data, datapackageFile(data), schemaFile(), ...fingerprintFiles(), ...llmsFiles()]
}
