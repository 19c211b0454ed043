import { createRequire } from 'node:module'
import { type CoreModel, type PackedModel, packModel } from './winkModel.js'

const require = createRequire(import.meta.url)

/** The model, packed as it is read. The build (rolldown.config.ts) puts in the place of this file one that reads what it has packed. */
export const loadModel = (): PackedModel =>
  packModel(require('wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json') as CoreModel)
