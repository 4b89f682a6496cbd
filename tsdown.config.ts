import {defineConfig} from 'tsdown'

/** The npm package: one entry for each thing that consumers import. */
export default defineConfig({
  entry: {
    index: 'index.ts',
    schemas: 'schemas/index.ts',
    queries: 'queries/index.ts',
    'queries-zod': 'queries/zod.ts',
    content: 'content/index.ts',
    integrity: 'integrity/index.ts',
    import: 'importer/index.ts',
    interop: 'interop/index.ts',
    'json-ld': 'interop/json-ld/index.ts',
    fhir: 'interop/fhir/index.ts',
    lake: 'lake/index.ts',
    worker: 'lake/query/worker.ts',
    'log-thread': 'lake/store/log-thread.ts',
    'health-content': 'scripts/health-content.ts',
  },
  format: 'esm',
  platform: 'node',
  fixedExtension: false,
  dts: true,
  outDir: 'dist',
})
