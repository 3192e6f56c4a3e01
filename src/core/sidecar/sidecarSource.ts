/** The source whose annotations a sidecar keeps. */
export interface SidecarSource {
  /** Its file name. */
  readonly source: string;
  /** The digest of the text that the annotations being written are placed in. */
  readonly digest: string;
}
