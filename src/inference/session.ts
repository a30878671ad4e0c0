import { availableParallelism } from 'node:os';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { ReadoutError } from '../errors.js';

/** A tensor in row-major order; `dims` multiply to the length of `data`. */
export interface Matrix {
  readonly data: Float32Array | Int32Array;
  readonly dims: readonly number[];
}

export interface Session {
  /** One forward pass. Outputs are float32. */
  run(
    inputs: Readonly<Record<string, Matrix>>,
  ): Promise<Record<string, { data: Float32Array; dims: readonly number[] }>>;
  close(): Promise<void>;
}

/** Loads an ONNX file. `threads`: inside one operator; all cores when absent. */
export async function loadSession(file: URL, threads?: number): Promise<Session> {
  let session: InferenceSession;
  try {
    session = await InferenceSession.create(decodeURIComponent(file.pathname), {
      intraOpNumThreads: threads ?? availableParallelism(),
      interOpNumThreads: 1,
      executionMode: 'sequential',
      graphOptimizationLevel: 'all',
      logSeverityLevel: 3,
      // Processors without VNNI would cut sums of int8 products off at 16 bits: other statements on another machine.
      extra: { session: { x64quantprecision: '1' } },
    });
  } catch (cause) {
    throw new ReadoutError(
      'model',
      `The model file ${file.pathname} cannot be loaded; restore the models folder.`,
      {
        cause,
      },
    );
  }
  return {
    async run(inputs) {
      const feeds: Record<string, Tensor> = {};
      for (const [name, { data, dims }] of Object.entries(inputs))
        feeds[name] =
          data instanceof Int32Array ? new Tensor('int32', data, dims) : new Tensor('float32', data, dims);
      const results = await session.run(feeds);
      const outputs: Record<string, { data: Float32Array; dims: readonly number[] }> = {};
      for (const [name, tensor] of Object.entries(results)) {
        if (!(tensor.data instanceof Float32Array))
          throw new ReadoutError('model', `Output ${name} is not float32.`);
        outputs[name] = { data: tensor.data, dims: tensor.dims };
      }
      return outputs;
    },
    close: () => session.release(),
  };
}
