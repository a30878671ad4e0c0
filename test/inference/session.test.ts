import { expect, it } from 'vitest';
import { loadSession } from '../../src/inference/inference.js';

it('multiplies the largest bytes with the largest weights without a loss, on every processor', async () => {
  const session = await loadSession(new URL('products.onnx', import.meta.url), 1);
  const { y } = await session.run({ x: { data: new Float32Array(64).fill(1), dims: [1, 64] } });
  await session.close();
  expect(y?.dims).toEqual([1, 16]);
  for (const sum of y?.data ?? []) expect(sum).toBeCloseTo(64, 3);
});
