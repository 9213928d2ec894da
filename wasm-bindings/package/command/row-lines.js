/** The line that each row of a file begins on, in next to no room: rows mostly follow line by line. */
export class RowLines {
  #rows = 0;
  /** Where lines and rows drift apart: the first row of each stretch, and how far its lines are ahead. */
  #begins = [];
  #ahead = [];

  get length() {
    return this.#rows;
  }

  add(line) {
    const ahead = line - this.#rows;
    if (this.#ahead.at(-1) !== ahead) {
      this.#begins.push(this.#rows);
      this.#ahead.push(ahead);
    }
    this.#rows += 1;
  }

  at(row) {
    let low = 0;
    for (let high = this.#begins.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if (this.#begins[middle] <= row) low = middle;
      else high = middle;
    }
    return row + this.#ahead[low];
  }
}
