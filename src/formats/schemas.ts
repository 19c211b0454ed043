/** JSON Schemas (2020-12) by name. Made on demand: loading zod takes 32 ms, which no other command should pay. */
export const schemas: Record<string, () => Promise<object>> = {
  report: async () => (await import('../model/reportSchema.js')).reportJsonSchema(),
  config: async () => (await import('../model/configSchema.js')).configJsonSchema(),
  baseline: async () => (await import('../model/baselineSchema.js')).baselineJsonSchema(),
}
