// What VS Code does with a raw kernel: a connection file, the process, five sockets; probe, execute, interrupt, stdin, restart.
const zmq = require('zeromq'), crypto = require('crypto'), fs = require('fs'), net = require('net'), path = require('path'), os = require('os'), { spawn } = require('child_process');
const spec = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const sleep = ms => new Promise(done => setTimeout(done, ms));
const freePort = () => new Promise(done => { const s = net.createServer(); s.listen(0, '127.0.0.1', () => { const { port } = s.address(); s.close(() => done(port)); }); });
const check = (truth, what) => { if (!truth) throw new Error(what); console.log('ok', what); };

class Kernel {
  async start() {
    const ports = await Promise.all([1, 2, 3, 4, 5].map(freePort));
    this.connection = { transport: 'tcp', ip: '127.0.0.1', shell_port: ports[0], iopub_port: ports[1], stdin_port: ports[2], control_port: ports[3], hb_port: ports[4],
      key: crypto.randomUUID(), signature_scheme: 'hmac-sha256', kernel_name: 'entente' };
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'entente-vscode-')), 'kernel.json');
    fs.writeFileSync(file, JSON.stringify(this.connection));
    this.process = spawn(spec.argv[0], spec.argv.slice(1).map(word => word.replace('{connection_file}', file)), { env: { ...process.env, ...spec.env, JPY_PARENT_PID: String(process.pid) }, stdio: ['ignore', 'pipe', 'pipe'] });
    this.said = ''; for (const s of [this.process.stdout, this.process.stderr]) s.on('data', d => this.said += d);
    // The probe: connect and leave, until the port answers.
    for (const port of ports) for (let tries = 0; ; tries++) {
      if (await new Promise(done => { const s = net.connect(port, '127.0.0.1', () => { s.destroy(); done(true); }); s.on('error', () => done(false)); })) break;
      if (tries > 300) throw new Error('the port never opened: ' + this.said);
      await sleep(50);
    }
    const routingId = crypto.randomUUID();
    this.shell = new zmq.Dealer({ routingId, linger: 0 }); this.control = new zmq.Dealer({ routingId, linger: 0 }); this.stdin = new zmq.Dealer({ routingId, linger: 0 });
    this.iopub = new zmq.Subscriber({ linger: 0 });
    this.shell.connect(`tcp://127.0.0.1:${ports[0]}`); this.iopub.connect(`tcp://127.0.0.1:${ports[1]}`); this.stdin.connect(`tcp://127.0.0.1:${ports[2]}`); this.control.connect(`tcp://127.0.0.1:${ports[3]}`);
    this.iopub.subscribe();
    this.messages = []; this.waiting = [];
    for (const name of ['shell', 'control', 'stdin', 'iopub']) this.read(name, this[name]);
    const id = await this.send('shell', 'kernel_info_request', {});
    this.info = await this.wait(m => m.channel === 'shell' && m.parent === id);
    return this;
  }
  async read(channel, socket) {
    try { for await (const frames of socket) {
      const at = frames.findIndex(f => f.toString() === '<IDS|MSG>');
      const parts = frames.slice(at + 2, at + 6);
      if (this.sign(parts) !== frames[at + 1].toString()) throw new Error('wrong signature');
      const [header, parent, , content] = parts.map(p => JSON.parse(p.toString()));
      this.messages.push({ channel, type: header.msg_type, parent: parent.msg_id, content });
      this.waiting = this.waiting.filter(w => !w());
    } } catch (error) { if (!socket.closed) { console.error(error); process.exit(1); } }
  }
  sign(parts) { const h = crypto.createHmac('sha256', this.connection.key); parts.forEach(p => h.update(p)); return h.digest('hex'); }
  async send(channel, msg_type, content) {
    const msg_id = crypto.randomUUID();
    const parts = [{ msg_id, session: 's', username: 'vscode', date: new Date().toISOString(), msg_type, version: '5.2' }, {}, {}, content].map(p => Buffer.from(JSON.stringify(p)));
    await this[channel].send(['<IDS|MSG>', this.sign(parts), ...parts]);
    return msg_id;
  }
  wait(wanted, seconds = 60) {
    return new Promise((done, fail) => {
      const timer = setTimeout(() => fail(new Error('waited in vain; the kernel said: ' + this.said + JSON.stringify(this.messages.slice(-5)))), seconds * 1000);
      const look = () => { const m = this.messages.find(wanted); if (m) { clearTimeout(timer); done(m); } return !!m; };
      if (!look()) this.waiting.push(look);
    });
  }
  async execute(code, options = {}) {
    const id = await this.send('shell', 'execute_request', { code, silent: false, store_history: true, user_expressions: {}, allow_stdin: true, stop_on_error: true, ...options });
    return { id, reply: this.wait(m => m.channel === 'shell' && m.parent === id), idle: this.wait(m => m.type === 'status' && m.parent === id && m.content.execution_state === 'idle') };
  }
  of(id, type) { return this.messages.filter(m => m.channel === 'iopub' && m.parent === id && m.type === type); }
  close() { for (const name of ['shell', 'control', 'stdin', 'iopub']) this[name].close(); }
  // VS Code ends raw kernels by killing them.
  async kill() { this.close(); const gone = new Promise(done => this.process.on('exit', done)); this.process.kill('SIGKILL'); await gone; }
}

(async () => {
  let kernel = await new Kernel().start();
  check(kernel.info.content.language_info.name === 'C#', 'kernel_info after a probe of every port');
  let cell = await kernel.execute('Console.WriteLine("from C#"); 6 * 7'); await cell.idle;
  check((await cell.reply).content.status === 'ok' && kernel.of(cell.id, 'stream')[0].content.text === 'from C#\n', 'a cell writes');
  check(kernel.of(cell.id, 'execute_result')[0].content.data['text/plain'] === '42', 'a cell has a value');

  cell = await kernel.execute('Console.Write("begun"); while (true) { }');
  await kernel.wait(m => m.type === 'stream' && m.parent === cell.id);
  let before = Date.now();
  const interrupt = await kernel.send('control', 'interrupt_request', {});
  await kernel.wait(m => m.channel === 'control' && m.parent === interrupt);
  check((await cell.reply).content.ename === 'CellInterrupted', `while (true) is interrupted (${Date.now() - before} ms)`);

  cell = await kernel.execute('var name = await GetInputAsync("Your name?"); name.ToUpperInvariant()');
  const question = await kernel.wait(m => m.channel === 'stdin' && m.parent === cell.id);
  check(question.content.prompt === 'Your name?' && !question.content.password, 'a question comes by stdin');
  await kernel.send('stdin', 'input_reply', { value: 'ada', status: 'ok' }); await cell.idle;
  check(kernel.of(cell.id, 'execute_result')[0].content.data['text/plain'] === 'ADA', 'and its answer reaches the cell');

  cell = await kernel.execute('var d = display(HTML("<i>1</i>")); d.Update(HTML("<i>2</i>"));'); await cell.idle;
  const shown = kernel.of(cell.id, 'display_data')[0].content.transient.display_id;
  check(kernel.of(cell.id, 'update_display_data').every(m => m.content.transient.display_id === shown), 'a display is updated');
  cell = await kernel.execute('corpus_that_is_not_there'); await cell.idle;
  check(kernel.of(cell.id, 'error')[0].content.ename === 'CompilationError', 'an error is told');
  const complete = await kernel.send('shell', 'complete_request', { code: 'Console.WriteL', cursor_pos: 14 });
  check((await kernel.wait(m => m.parent === complete && m.channel === 'shell')).content.matches.includes('WriteLine'), 'a name is completed');

  await kernel.kill();
  kernel = await new Kernel().start();
  cell = await kernel.execute('name'); await cell.idle;
  check((await cell.reply).content.status === 'error', 'a restarted kernel knows nothing of before');
  const ended = new Promise(done => kernel.process.on('exit', done));
  const shutdown = await kernel.send('control', 'shutdown_request', { restart: false });
  await kernel.wait(m => m.channel === 'control' && m.parent === shutdown);
  check(await ended === 0, 'a shutdown ends the process with 0');
  kernel.close();
  console.log('all');
})().catch(error => { console.error(error); process.exit(1); });
