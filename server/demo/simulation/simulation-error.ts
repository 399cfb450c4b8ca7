/** Something that whoever started the simulation can mend, said in one line. */
export class SimulationError extends Error {
  override name = 'SimulationError';
}
