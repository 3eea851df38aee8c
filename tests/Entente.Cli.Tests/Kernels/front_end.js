// Jupyter Notebook in Chromium with our kernel: run all, see charts, stop an endless loop, complete a member, read hover help.
const { chromium } = require('playwright-core');
const [address, notebook, pictures] = process.argv.slice(2);
const check = (truth, what) => { if (!truth) throw new Error(what); console.log('ok', what); };

(async () => {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1300, height: 1500 } });
  const picture = name => page.screenshot({ path: `${pictures}/${name}.png` });
  globalThis.shot = picture;
  page.setDefaultTimeout(Number(process.env.PATIENCE || 90000));
  await page.goto(`${address}/notebooks/${notebook}`);
  const ready = () => page.waitForFunction(() => window.Jupyter && Jupyter.notebook && Jupyter.notebook.kernel && Jupyter.notebook.kernel.is_connected() && Jupyter.notebook._fully_loaded);
  await ready();
  check(await page.evaluate(() => Jupyter.notebook.metadata.kernelspec.language) === 'C#', 'the notebook has our kernel');
  await page.evaluate(() => { Jupyter.notebook.clear_all_output(); Jupyter.notebook.execute_all_cells(); });
  await page.waitForFunction(() => Jupyter.notebook.get_cells().filter(c => c.cell_type === 'code').every(c => typeof c.input_prompt_number === 'number'));
  const errors = await page.locator('.output_error').count();
  check(errors === 0, 'all cells run without an error');
  const charts = await page.locator('.output_area svg, .output_area iframe, .output_area img').count();
  check(charts >= 4, `charts are drawn (${charts})`);
  const box = await page.locator('.output_area svg').first().boundingBox();
  check(box.width > 300 && box.height > 150, `a chart has a size (${Math.round(box.width)} × ${Math.round(box.height)})`);
  await page.locator('.output_area svg').first().scrollIntoViewIfNeeded();
  await picture('charts');

  const write = async code => page.evaluate(code => {
    const cell = Jupyter.notebook.insert_cell_at_bottom('code'); cell.set_text(code);
    Jupyter.notebook.select(Jupyter.notebook.find_cell_index(cell)); Jupyter.notebook.edit_mode();
    cell.code_mirror.focus(); cell.code_mirror.setCursor(cell.code_mirror.lineCount() - 1, 1000); cell.focus_cell(); cell.code_mirror.focus();
  }, code);

  await write('Console.WriteLine("begun");\nwhile (true) { }');
  await page.evaluate(() => Jupyter.notebook.execute_cell());
  await page.locator('.output_stream', { hasText: 'begun' }).waitFor();
  check(await page.evaluate(() => Jupyter.notebook.kernel_busy), 'an endless loop keeps the kernel busy');
  const before = Date.now();
  await page.locator('button[data-jupyter-action="jupyter-notebook:interrupt-kernel"]').click();
  await page.locator('.output_error', { hasText: 'CellInterrupted' }).waitFor();
  check(true, `the stop button stops it (${Date.now() - before} ms)`);
  await picture('stopped');

  await write('articles.FindM');
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => Jupyter.notebook.get_selected_cell().get_text() === 'articles.FindMentions' || document.querySelector('.completions'));
  check(await page.evaluate(() => Jupyter.notebook.get_selected_cell().get_text()) === 'articles.FindMentions', 'one match is written at once');
  await write('relations.By');
  await page.keyboard.press('Tab');
  await page.locator('.completions option', { hasText: 'ByPeriod' }).first().waitFor();
  check(await page.locator('.completions option', { hasText: 'ByPair' }).count() > 0, 'members are offered');
  await picture('completion');
  await page.keyboard.press('Escape');

  await write('articles.FindRelations');
  await page.keyboard.press('Shift+Tab');
  await page.locator('#tooltip', { hasText: 'FindRelations(ActorLexicon' }).waitFor();
  await page.keyboard.press('Shift+Tab');
  check((await page.locator('#tooltip').innerText()).includes('documents'), 'hover help is shown, with its documentation');
  await page.waitForTimeout(500);
  await page.evaluate(() => Jupyter.tooltip.expand());
  await page.waitForTimeout(300);
  await picture('hover');

  await write('var bar = ProgressBar.Show("Counting");\nfor (var i = 0; i <= 30; i++) { await Task.Delay(20); bar.Report(new WorkProgress(i, 30, "sheep")); }');
  await page.evaluate(() => Jupyter.notebook.execute_cell());
  await page.locator('.output_area', { hasText: '30 of 30 sheep' }).last().waitFor();
  check(await page.locator('progress').count() === 1, 'one bar renews itself in its place');
  await write('var name = await GetInputAsync("Who are you?");\n$"Hello {name}"');
  await page.evaluate(() => Jupyter.notebook.execute_cell());
  await page.locator('input.raw_input').fill('Ada');
  await page.keyboard.press('Enter');
  await page.locator('.output_result', { hasText: 'Hello Ada' }).waitFor();
  check(true, 'a question is answered in the page');
  await page.evaluate(() => Jupyter.notebook.scroll_to_bottom());
  await page.waitForTimeout(300);
  await picture('end');
  await browser.close();
  console.log('all');
})().catch(async error => { console.error(error); if (globalThis.shot) await globalThis.shot('failed'); process.exit(1); });
