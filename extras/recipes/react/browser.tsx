import { hydrateRoot } from 'react-dom/client'
import { TransfersFrom } from './transfers-from.js'

hydrateRoot(document.getElementById('root') as HTMLElement, <TransfersFrom first="Iran" />)
