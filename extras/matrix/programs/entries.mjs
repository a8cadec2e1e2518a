import { transfersTo } from 'russia-ties'
import { createDataset } from 'russia-ties/dataset'
import { schemas } from 'russia-ties/schema'
import { search } from 'russia-ties/search'

const right = [transfersTo, createDataset, schemas.transfer.parse, search].every((one) => typeof one === 'function')
console.log(right ? 'all right' : 'an entry is not what it should be')
