// Reports what plotly.js has against each figure, and whether it drew it.
const found = [];
let drawn = 0;
const said = message => typeof message === 'string' ? message : message.msg || String(message);
for (const [name, figure] of Object.entries(figures)) {
  for (const problem of Plotly.validate(figure.data, figure.layout) || []) found.push(`${name}: ${said(problem)}`);
  const place = document.body.appendChild(document.createElement('div'));
  try {
    Plotly.newPlot(place, figure.data, figure.layout, { staticPlot: true });
    if (place.querySelector('.main-svg')) drawn++;
    else found.push(`${name}: nothing was drawn`);
  } catch (error) {
    found.push(`${name}: ${error.message}`);
  }
}
const report = document.body.appendChild(document.createElement('pre'));
report.id = 'found';
report.textContent = [`drew ${drawn}`, ...found, 'end'].join('\n');
