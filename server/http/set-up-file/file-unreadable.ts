/** A file that is no table at all, or that goes beyond the bounds of one. */
export class FileUnreadableError extends Error {
  override name = 'FileUnreadableError';
}
