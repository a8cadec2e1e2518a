// Programs that write into the rows they get: with a copy, as the guide says, each runs; without one, some throw.
import cytoscape from 'cytoscape'
import { forceLink, forceManyBody, forceSimulation } from 'd3-force'
import Excel from 'exceljs'
import Papa from 'papaparse'
import { ties, transfers } from 'russia-ties'
import { parse, View } from 'vega'
import { compile } from 'vega-lite'
import { same } from './check.cjs'

const rows = transfers.map((one) => ({ ...one }))
const encoding = { x: { field: 'stage' }, y: { aggregate: 'count' } }
const { spec } = compile({ data: { values: rows }, mark: 'bar', encoding })
const view = await new View(parse(spec), { renderer: 'none' }).runAsync()
same('Vega', (await view.toSVG()).includes('delivered'), true)

const nodes = [...new Set(ties.flatMap(({ between, from }) => [...(between ?? from)]))].map((id) => ({ id }))
const links = ties.flatMap(({ between: [source, target] = [] }) => (target ? [{ source, target }] : []))
const linked = forceLink(links).id(({ id }) => id)
forceSimulation(nodes).force('link', linked).force('charge', forceManyBody()).stop().tick(2)
const places = nodes.map(({ x }) => Number.isFinite(x))
same('d3-force', places.includes(false), false)

const graph = cytoscape({ headless: true, elements: [...nodes.map((data) => ({ data: { ...data } }))] })
same('Cytoscape', graph.nodes().length, nodes.length)

const csv = Papa.unparse(transfers.map(({ id, title }) => ({ id, title })))
same('Papa Parse', Papa.parse(csv, { header: true }).data.length, transfers.length)
const sheet = new Excel.Workbook().addWorksheet('transfers')
sheet.addRows(transfers.map(({ id, title }) => [id, title]))
same('ExcelJS', sheet.rowCount, transfers.length)
