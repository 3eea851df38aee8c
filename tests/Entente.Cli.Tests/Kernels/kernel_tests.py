"""jupyter_kernel_test with samples in C#: every test of it that applies (there is no pager)."""
import unittest
import jupyter_kernel_test


class CSharpKernelTests(jupyter_kernel_test.KernelTests):
    kernel_name = "entente"
    language_name = "C#"
    file_extension = ".cs"
    code_hello_world = 'Console.WriteLine("hello, world");'
    code_stderr = 'Console.Error.WriteLine("oops");'
    completion_samples = [
        {"text": "Console.Wri", "matches": {"Write", "WriteLine"}},
        {"text": "using System.Tex", "matches": {"Text"}},
        {"text": '"abc".ToUpp', "matches": {"ToUpper", "ToUpperInvariant"}},
    ]
    complete_code_samples = ["1 + 1", "var x = 1;", "int F() { return 1; }", "// a remark", '#r "a.dll"\n1']
    incomplete_code_samples = ["if (true) {", 'var s = """', "F(1,", "class A {", "/* so"]
    invalid_code_samples = [")", "class }", "1 + ];"]
    code_generate_error = 'throw new Exception("no");'
    code_execute_result = [
        {"code": "6 * 7", "result": "42"},
        {"code": '"a" + "b"', "result": "ab"},
        {"code": "new[] { 1, 2 }.Sum()", "result": "3"},
    ]
    code_display_data = [
        {"code": 'display(HTML("<b>x</b>"));', "mime": "text/html"},
        {"code": "42.Display();", "mime": "text/plain"},
    ]
    code_history_pattern = "6 *?7"
    supported_history_operations = ("tail", "range", "search")
    code_inspect_sample = "Console.WriteLine"
    code_clear_output = "Console.Clear();"


if __name__ == "__main__":
    unittest.main()
