/** The source whose annotations a sidecar keeps. */
export interface SidecarSource {
  /** Its file name. */
  readonly source: string;
  /**
   * The digest of the text that the annotations being written are placed in. Read only when it is
   * written, so that a getter can save computing it.
   */
  readonly digest: string;
}
