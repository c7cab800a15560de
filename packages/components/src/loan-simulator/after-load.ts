/** Calls back once the page has loaded: what comes then keeps nobody waiting, and is there to be printed. */
export function afterLoad(callback: () => void): void {
  if (document.readyState === 'complete') setTimeout(callback);
  else addEventListener('load', callback, {once: true});
}
