import type { ViewSource } from '../store/view-source.ts';
import type { Deps } from '../use-cases/deps.ts';
import type { DevicePresence } from '../views/floor-view.ts';

/** What the routes are given: commands go to `deps`, answers are read from `views`. */
export type ServerContext = {
  deps: Deps;
  views: ViewSource;
  presence: DevicePresence;
  version: string;
  /** Where phones on the LAN reach the server; null when the machine has no address of its own. */
  publicUrl: string | null;
  /** Folder of the built screens. */
  uiDir: string;
};
