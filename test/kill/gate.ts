/** Holds everybody back while the server is away and being looked over. */
export class Gate {
  #open = true;
  #waiting: (() => void)[] = [];
  #parked = 0;

  /** Resolves at once while the gate is open. */
  async pass(): Promise<void> {
    if (this.#open) return;
    this.#parked += 1;
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#parked -= 1;
  }

  get parked(): number {
    return this.#parked;
  }

  close(): void {
    this.#open = false;
  }

  open(): void {
    this.#open = true;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
