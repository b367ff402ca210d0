/* Whether a value is JSON that the fast encoder writes in its canonical form: asked of the fields of every record.
 *
 * INVARIANT: `is_plain` says yes only where `_is_plain` of record.py does. No says nothing: Python then looks itself,
 * and tells what is wrong. Nothing is kept of a value. Written to the limited API, so that one binary serves CPython 3.11 and later.
 * What a container holds is borrowed: no other code runs while it is walked. Only a key that cannot be encoded may start the
 * collector, and with it anything; then the answer is no, without another look at the container.
 */
#define Py_LIMITED_API 0x030B0000
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <stdbool.h>

#define EDITION 1     /* of what record.py and this file expect of each other */
#define DEEPEST 32    /* containers in one another; a record has five */
#define MOST 4096     /* values, however often one is held; ends the walk of a structure that holds itself */

static bool is_ascii(PyObject *key)
{
    Py_ssize_t bytes;
    if (!PyUnicode_Check(key))
        return false;
    if (PyUnicode_AsUTF8AndSize(key, &bytes) == NULL) {
        PyErr_Clear();  /* a lone surrogate, or no memory */
        return false;
    }
    return bytes == PyUnicode_GetLength(key);
}

static bool is_plain(PyObject *value, int depth, int *left)
{
    if (--*left < 0)
        return false;
    if (PyUnicode_Check(value) || value == Py_None || PyBool_Check(value) || PyLong_CheckExact(value))
        return true;
    if (depth == 0)
        return false;
    if (PyDict_CheckExact(value)) {
        PyObject *key, *member;
        Py_ssize_t at = 0;
        while (PyDict_Next(value, &at, &key, &member))
            if (!is_ascii(key) || !is_plain(member, depth - 1, left))
                return false;
        return true;
    }
    bool is_list = PyList_CheckExact(value);
    if (!is_list && !PyTuple_CheckExact(value))
        return false;
    Py_ssize_t size = is_list ? PyList_Size(value) : PyTuple_Size(value);
    for (Py_ssize_t i = 0; i < size; i++)
        if (!is_plain(is_list ? PyList_GetItem(value, i) : PyTuple_GetItem(value, i), depth - 1, left))
            return false;
    return true;
}

PyDoc_STRVAR(is_plain_doc, "Tell whether a value is surely plain: see gateway/audit/record.py.");

static PyObject *look(PyObject *module, PyObject *value)
{
    (void)module;
    int left = MOST;
    return PyBool_FromLong(is_plain(value, DEEPEST, &left));
}

static PyMethodDef methods[] = {{"is_plain", look, METH_O, is_plain_doc}, {NULL, NULL, 0, NULL}};

static int fill(PyObject *module)
{
    return PyModule_AddIntConstant(module, "EDITION", EDITION);
}

static PyModuleDef_Slot slots[] = {{Py_mod_exec, (void *)fill}, {0, NULL}};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT,
    .m_name = "_plain",
    .m_doc = "Whether a value is plain JSON.",
    .m_methods = methods,
    .m_slots = slots,
};

PyMODINIT_FUNC PyInit__plain(void);

PyMODINIT_FUNC PyInit__plain(void)
{
    return PyModuleDef_Init(&definition);
}
