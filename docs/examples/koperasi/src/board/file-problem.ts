const types: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png'];
const mostBytes = 10 * 1024 * 1024;

/** What is wrong with a file before it is read; '' where nothing is. The client looks into it once more. */
export function fileProblem(file: File | undefined): string {
  if (!file) return 'Pilih berkasnya dahulu.';
  if (!types.includes(file.type)) return 'Pilih berkas PDF, JPEG, atau PNG.';
  return file.size > mostBytes ? 'Berkas ini lebih besar dari 10 MB. Pilih yang lebih kecil.' : '';
}
