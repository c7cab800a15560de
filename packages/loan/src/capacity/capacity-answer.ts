/** What a monthly capacity carries, with the proof that the neighbouring value is too much. Payments are whole rupiah. */
export interface CapacityAnswer<Value> {
  value: Value;
  /** The largest row total of the schedule with this value: at most the capacity. */
  payment: number;
  /** The value one step on and its largest row total, which is above the capacity; null where there is no such value. */
  next: {value: Value; payment: number} | null;
}
