/** What one annotation has to do with another of the same sidecar, by their ids. */
export interface Relation {
  /** Unique within its sidecar. */
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
}
