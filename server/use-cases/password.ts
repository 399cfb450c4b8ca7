import { hash, verify } from '@node-rs/argon2';

/** argon2id, 64 MiB, three passes: about 80 ms, which a person does not feel and a guesser does. */
const COST = { memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 };

export async function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

export async function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, password);
}
