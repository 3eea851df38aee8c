// Reports every text of the figures on a page that leaves its sheet or lies on another.
const found = [];
let texts = 0;
for (const figure of document.querySelectorAll('body > div')) {
  const sheet = figure.querySelector('svg').getBoundingClientRect();
  const boxes = [...figure.querySelectorAll('svg text')].filter(text => text.textContent.trim()).map(text => [text.textContent, text.getBoundingClientRect()]);
  texts += boxes.length;
  for (const [text, box] of boxes)
    if (box.left < sheet.left - 1 || box.right > sheet.right + 1 || box.top < sheet.top - 1 || box.bottom > sheet.bottom + 1)
      found.push(`${figure.id}: clipped: ${text}`);
  for (let i = 0; i < boxes.length; i++)
    for (let j = i + 1; j < boxes.length; j++) {
      const [a, b] = [boxes[i][1], boxes[j][1]];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      // A line's box is higher than its letters: boxes of neighbouring lines may touch.
      if (across > 2 && down > 0.35 * Math.min(a.height, b.height)) found.push(`${figure.id}: overlap: ${boxes[i][0]} / ${boxes[j][0]}`);
    }
}
document.getElementById('found').textContent = [`measured ${texts} texts`, ...found, 'end'].join('\n');
