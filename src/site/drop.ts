/** Puts a file that is dropped onto the area into its input, as if it had been chosen there. */
export function takeDrops(area: HTMLElement, input: HTMLInputElement): void {
  const mark = (isOver: boolean): boolean => area.classList.toggle('over', isOver);
  const isOver = ({ target }: Event): boolean => area.contains(target as Node);

  document.addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return;
    const isTaken = event.defaultPrevented; // by another area, which may be the one
    event.preventDefault(); // also beside the area: the browser would open the file in place of the page
    const isHere = mark(isOver(event));
    if (event.dataTransfer && (isHere || !isTaken)) event.dataTransfer.dropEffect = isHere ? 'copy' : 'none';
  });
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!relatedTarget) mark(false);
  });
  document.addEventListener('drop', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    mark(false);
    if (!isOver(event)) return;
    input.files = event.dataTransfer?.files ?? null;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
