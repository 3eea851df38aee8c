"""Many cells in one kernel, then many restarts: no answer is lost, memory stays bounded, no process is left."""
import sys, time
from jupyter_client.manager import start_new_kernel

cells, restarts = int(sys.argv[1]), int(sys.argv[2])
manager, client = start_new_kernel(kernel_name="entente", startup_timeout=120)


def value(code):
    found = []
    reply = client.execute_interactive(code, timeout=120, output_hook=lambda m: found.append(m["content"]) if m["msg_type"] == "execute_result" else None)
    assert reply["content"]["status"] == "ok", reply["content"]
    return found[-1]["data"]["text/plain"] if found else None


try:
    start = time.time()
    for i in range(cells):
        kind = i % 5
        if kind == 0: assert value(f"var v{i} = {i}; v{i} + 1") == str(i + 1)
        elif kind == 1: assert value(f"int F{i}(int n) => n * 2; F{i}({i})") == str(2 * i)
        elif kind == 2: assert value(f'for (var i = 0; i < 50; i++) Console.WriteLine(i); display({i}); await Task.Delay(1); "{i}"') == str(i)
        elif kind == 3: assert value(f"record R{i}(int N); new R{i}({i}).N") == str(i)
        else: assert client.execute_interactive("nothing_of_this_name", timeout=120, output_hook=lambda m: None)["content"]["status"] == "error"
    managed = value("GC.Collect(); GC.WaitForPendingFinalizers(); GC.Collect(); GC.GetTotalMemory(true)")
    print(f"{cells} cells in {time.time() - start:.1f} s, {int(managed) / 1e6:.1f} MB managed, {value('System.Threading.ThreadPool.ThreadCount')} pool threads")
    assert int(managed) < 200e6 * max(1, cells / 1000), managed

    start = time.time()
    pids = [manager.provisioner.pid]
    for i in range(restarts):
        if i % 2: client.execute("while (true) { }")
        manager.restart_kernel(now=i % 3 != 0)
        client.stop_channels()
        client = manager.client()
        client.start_channels()
        client.wait_for_ready(timeout=120)
        assert value(f"{i} + 1") == str(i + 1)
        pids.append(manager.provisioner.pid)
    print(f"{restarts} restarts in {time.time() - start:.1f} s")
finally:
    client.stop_channels()
    manager.shutdown_kernel(now=True)


def is_alive(pid):
    try:
        with open(f"/proc/{pid}/cmdline") as line:
            return "--connection-file" in line.read()
    except FileNotFoundError:
        return False


time.sleep(0.5)
assert not [pid for pid in pids if is_alive(pid)]
print("all")
