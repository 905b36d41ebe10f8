/** What zbar reads in an image; undefined where it is not installed. */
export async function readCode(image: Blob): Promise<string | undefined> {
  const answer = await fetch('/decode', { method: 'POST', body: image });
  return answer.status === 501 ? undefined : answer.text();
}

/** An SVG on a page as PNG. */
export async function rasterise(svg: SVGElement, width: number): Promise<Blob> {
  const copy = svg.cloneNode(true) as SVGElement;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(width));
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width, height: width });
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob as Blob)));
}
