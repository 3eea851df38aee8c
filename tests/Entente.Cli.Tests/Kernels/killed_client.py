"""Starts a client in a process of its own, which starts a kernel, and kills the client: the kernel must go too."""
import os, signal, subprocess, sys, time

CLIENT = """
import time
from jupyter_client.manager import start_new_kernel
manager, client = start_new_kernel(kernel_name="entente")
print(manager.provisioner.pid, flush=True)
time.sleep(600)
"""


def is_alive(pid):
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


client = subprocess.Popen([sys.executable, "-c", CLIENT], stdout=subprocess.PIPE, text=True)
kernel = int(client.stdout.readline())
assert is_alive(kernel)
client.send_signal(signal.SIGKILL)
client.wait()
end = time.time() + 30
while is_alive(kernel) and time.time() < end:
    time.sleep(0.1)
if is_alive(kernel):
    os.kill(kernel, signal.SIGKILL)
    sys.exit("The kernel outlives its client.")
print("gone")
