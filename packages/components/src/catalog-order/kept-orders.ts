/** Where drafts and waiting orders of a cooperative are kept on this device; without a cooperative, those of the page. */
export function keptOrdersKey(cooperative: string | undefined): string {
  return `kop-orders:${cooperative ?? ''}`;
}

/** Whether this device keeps a draft or a waiting order of the cooperative. Says no where nothing may be kept. */
export function hasKeptOrders(cooperative: string | undefined): boolean {
  try {
    const kept = JSON.parse(localStorage.getItem(keptOrdersKey(cooperative))!) as {
      draft: {lines: unknown[]};
      waiting: unknown[];
    };
    return kept.draft.lines.length + kept.waiting.length > 0;
  } catch {
    // Nothing is there, it is not ours, or the page may not keep anything.
    return false;
  }
}
