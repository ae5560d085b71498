/** What makes films: each engine stands behind the contract's video-engine-v1. */
export { type ClosableEngine, houseCapabilities, type HouseEngineOptions, openHouseEngine } from './house-engine.ts'
export { type HouseReader, openHouseReader } from './house-reader.ts'
export { refusalOf } from './refusals.ts'
