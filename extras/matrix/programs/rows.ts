// Libraries whose types want arrays that may be written to: a copy fits, as the guide says.
import type { GridOptions } from 'ag-grid-community'
import { forceSimulation, type SimulationNodeDatum } from 'd3-force'
import { Workbook } from 'exceljs'
import Papa from 'papaparse'
import { useState } from 'react'
import { type Transfer, transfers, transfersTo } from 'russia-ties'
import file from 'russia-ties/data/transfers.json'

export const grid: GridOptions<Transfer> = {
  rowData: [...transfers],
  columnDefs: [{ field: 'title' }, { field: 'stage' }],
}
export const csv: string = Papa.unparse(transfers.map(({ id, title }) => ({ id, title })))
export const useTransfers = () => useState<Transfer[]>([...transfersTo('Russia')])
export const useFrozen = () => useState(transfersTo('Russia'))
new Workbook().addWorksheet('transfers').addRows(transfers.map(({ id, title }) => [id, title]))
forceSimulation<SimulationNodeDatum & { id: string }>(transfers.map(({ id }) => ({ id })))
export const imported: readonly { id: string }[] = file
