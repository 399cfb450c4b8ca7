import manifest from '../package.json' with { type: 'json' };

/** Of this Loket, as /health answers it. */
export const VERSION: string = manifest.version;
