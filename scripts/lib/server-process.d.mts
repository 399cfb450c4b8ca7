export const SERVER_FLAGS: string[];
export const SERVER_ENV: { NODE_COMPILE_CACHE: string; MALLOC_ARENA_MAX: string };
