export function gumBench(): void {}
