// Reports every text of the figures that plotly.js draws which leaves its figure, lies on another text, or is struck through by an error bar.
const found = [];
let texts = 0;
const shared = (a, b) => [Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)];
const measure = (name, width, figure) => {
  const place = document.body.appendChild(document.createElement('div'));
  place.style.width = `${width}px`;
  Plotly.newPlot(place, figure.data, { ...figure.layout, width, autosize: false }, { staticPlot: true });
  const sheet = place.getBoundingClientRect();
  const boxes = [...place.querySelectorAll('.main-svg text')].filter(text => text.textContent.trim() && getComputedStyle(text).display !== 'none').map(text => [text.textContent, text.getBoundingClientRect()]).filter(box => box[1].width > 0);
  const bars = [...place.querySelectorAll('.errorbar path')].map(bar => bar.getBoundingClientRect());
  texts += boxes.length;
  for (const [text, box] of boxes) {
    if (box.left < sheet.left - 1 || box.right > sheet.right + 1 || box.top < sheet.top - 1 || box.bottom > sheet.bottom + 1) found.push(`${name} at ${width}: clipped: ${text}`);
    for (const bar of bars) {
      const [across, down] = shared(box, bar);
      if (across > 3 && down > 2) found.push(`${name} at ${width}: struck through: ${text}`);
    }
  }
  for (let i = 0; i < boxes.length; i++)
    for (let j = i + 1; j < boxes.length; j++) {
      const [a, b] = [boxes[i][1], boxes[j][1]];
      const [across, down] = shared(a, b);
      // A line's box is higher than its letters: boxes of neighbouring lines may touch.
      if (across > 2 && down > 0.35 * Math.min(a.height, b.height)) found.push(`${name} at ${width}: overlap: ${boxes[i][0]} / ${boxes[j][0]}`);
    }
  Plotly.purge(place);
  place.remove();
};
for (const [name, figure] of Object.entries(figures)) for (const width of [700, 1000]) measure(name, width, figure);
const report = document.body.appendChild(document.createElement('pre'));
report.id = 'found';
report.textContent = [`measured ${texts}`, ...found, 'end'].join('\n');
