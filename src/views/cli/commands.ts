import type { Command } from './command.js';
import { completion } from './completion.js';
import { demo } from './demo.js';
import { extract } from './extract.js';
import { read } from './read.js';
import { serve } from './serve.js';

/** The command table: help, completion and documentation are made from it. */
export const COMMANDS: readonly Command[] = [read, extract, serve, demo, completion];
