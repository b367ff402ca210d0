/* The Python side of grams.h: a `Scorer` made from the parts of a weight table, which says scores, probabilities and findings.
 *
 * INVARIANT: what a scorer reads is held in immutable bytes that it keeps alive; it never changes once made. Every way out
 * of a call frees what the call took. Written to the limited API, so that one binary serves CPython 3.11 and later.
 */
#define Py_LIMITED_API 0x030B0000
#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include "told.h"

#define EDITION 2                     /* of what classifiers/ngram/compiled.py and this file expect of each other */
#define LONG_TEXTS 16384              /* code points in a call from which on other threads may run meanwhile */
#define MOST_POINTS (PY_SSIZE_T_MAX / 8)

typedef struct {
    PyObject_HEAD
    PyObject *parts;                  /* the tuple of bytes that the model points into */
    PyObject *casefold;               /* str.casefold */
    Model model;
} Scorer;

/* The texts of one call, folded one behind the other. */
typedef struct {
    Py_ssize_t count;
    uint32_t *points;
    size_t *sizes, *begins;           /* [count] in one piece of memory */
} Folded;

/* Return the texts after str.casefold, and their code points in sum; NULL with an error set. */
static PyObject *casefolded(const Scorer *scorer, PyObject *texts, Py_ssize_t count, size_t *length)
{
    PyObject *folded = PyTuple_New(count);
    *length = 0;
    for (Py_ssize_t i = 0; folded != NULL && i < count; i++) {
        PyObject *text = PyObject_CallFunctionObjArgs(scorer->casefold, PyTuple_GetItem(texts, i), NULL);
        if (text == NULL || PyTuple_SetItem(folded, i, text) < 0)
            Py_CLEAR(folded);
        else
            *length += (size_t)PyUnicode_GetLength(text); /* of what is in memory all at once, so the sum fits */
    }
    return folded;
}

/* Fold the texts into `target`, whose memory the caller frees after an error too. Return their code points, or -1. */
static Py_ssize_t fold_all(const Scorer *scorer, PyObject *texts, Folded *target)
{
    size_t length, end = 0, count = (size_t)target->count;
    PyObject *folded = casefolded(scorer, texts, target->count, &length);
    if (folded == NULL)
        return -1;
    if (count < MOST_POINTS / 4 && length < MOST_POINTS - 2 * count) {
        target->points = PyMem_Malloc((length + 2 * count) * sizeof(uint32_t));
        target->sizes = PyMem_Malloc(2 * count * sizeof(size_t));
    }
    if (target->points == NULL || target->sizes == NULL) {
        Py_DECREF(folded);
        PyErr_NoMemory();
        return -1;
    }
    target->begins = target->sizes + count;
    for (size_t i = 0; i < count; i++) {
        PyObject *text = PyTuple_GetItem(folded, (Py_ssize_t)i);
        Py_ssize_t own = PyUnicode_GetLength(text);
        if (PyUnicode_AsUCS4(text, target->points + end + 1, own, 0) == NULL) {
            Py_DECREF(folded);
            return -1;
        }
        target->begins[i] = end;
        target->sizes[i] = fold(&scorer->model, target->points + end, (size_t)own);
        end += (size_t)own + 2;
    }
    Py_DECREF(folded);
    return (Py_ssize_t)end;
}

static void score_all(const Model *model, const Folded *texts, uint64_t *seen, char *out)
{
    Sums sums;
    sums.model = model;
    sums.seen = seen;
    for (Py_ssize_t i = 0; i < texts->count; i++)
        score(&sums, texts->points + texts->begins[i], texts->sizes[i],
              out + (size_t)i * model->heads * sizeof(float));
}

/* Write the scores of folded texts to `out`, [text][head]. Return false with MemoryError set. */
static bool score_into(const Model *model, const Folded *texts, Py_ssize_t length, char *out)
{
    uint64_t *seen = PyMem_Malloc((model->rows / 64 + 1) * sizeof *seen);
    if (seen == NULL) {
        PyErr_NoMemory();
        return false;
    }
    if (length < LONG_TEXTS) {
        score_all(model, texts, seen, out);
    } else {
        Py_BEGIN_ALLOW_THREADS
        score_all(model, texts, seen, out);
        Py_END_ALLOW_THREADS
    }
    PyMem_Free(seen);
    return true;
}

/* Return memory for the scores of so many texts; NULL with MemoryError. */
static PyObject *room_for(const Model *model, Py_ssize_t count)
{
    Py_ssize_t row = (Py_ssize_t)(model->heads * sizeof(float));
    return count > PY_SSIZE_T_MAX / 2 / row ? PyErr_NoMemory() : PyBytes_FromStringAndSize(NULL, count * row);
}

/* Return the scores of texts as bytes; NULL with an error set. */
static PyObject *scored(const Scorer *scorer, PyObject *texts)
{
    if (!PyTuple_Check(texts))
        return PyErr_Format(PyExc_TypeError, "expected a tuple of texts");
    Folded folded = {.count = PyTuple_Size(texts)};
    Py_ssize_t length = fold_all(scorer, texts, &folded);
    PyObject *out = length < 0 ? NULL : room_for(&scorer->model, folded.count);
    if (out != NULL && !score_into(&scorer->model, &folded, length, PyBytes_AsString(out)))
        Py_CLEAR(out);
    PyMem_Free(folded.points);
    PyMem_Free(folded.sizes);
    return out;
}

PyDoc_STRVAR(scores_doc,
             "scores(texts: tuple[str, ...]) -> bytes\n\n"
             "Return the scores of each text for each head, 32-bit floats in this machine's order: [text][head].");

static PyObject *scorer_scores(PyObject *self, PyObject *texts)
{
    return scored((const Scorer *)self, texts);
}

PyDoc_STRVAR(probabilities_doc,
             "probabilities(texts: tuple[str, ...], halves: bytes, implied: bytes) -> list[list[float]]\n\n"
             "Return how likely each head holds of each text: [text][head].");

static PyObject *scorer_probabilities(PyObject *self, PyObject *args)
{
    const Model *model = &((const Scorer *)self)->model;
    PyObject *texts, *halves, *implied;
    Curves curves;
    if (!PyArg_ParseTuple(args, "OSS:probabilities", &texts, &halves, &implied) || !read_curves(model, halves, implied, &curves))
        return NULL;
    PyObject *scores = scored((const Scorer *)self, texts), *rows = NULL;
    if (scores != NULL)
        rows = PyList_New(PyTuple_Size(texts));
    for (Py_ssize_t i = 0; rows != NULL && i < PyTuple_Size(texts); i++) {
        double probabilities[MOST_HEADS];
        calibrate(model, &curves, PyBytes_AsString(scores) + (size_t)i * model->heads * sizeof(float), probabilities);
        PyObject *row = row_of(probabilities, model->heads);
        if (row == NULL || PyList_SetItem(rows, i, row) < 0)
            Py_CLEAR(rows);
    }
    Py_XDECREF(scores);
    return rows;
}

PyDoc_STRVAR(findings_doc,
             "findings(texts: tuple[str, ...], halves: bytes, implied: bytes, heads: tuple[str, ...], kind: type[T]) -> list[tuple[T, ...]]\n\n"
             "Return, of each text, a `kind` (a tuple) of head, probability, 0 and length for each head.");

static PyObject *scorer_findings(PyObject *self, PyObject *args)
{
    const Model *model = &((const Scorer *)self)->model;
    PyObject *texts, *halves, *implied;
    Curves curves;
    Kind kind;
    if (!PyArg_ParseTuple(args, "OSSO!O!:findings", &texts, &halves, &implied, &PyTuple_Type, &kind.heads, &PyType_Type, &kind.type) ||
        !read_curves(model, halves, implied, &curves))
        return NULL;
    if ((size_t)PyTuple_Size(kind.heads) != model->heads || !PyType_IsSubtype(kind.type, &PyTuple_Type))
        return PyErr_Format(PyExc_ValueError, "expected %zu heads and a type of tuples", model->heads);
    kind.make = (allocfunc)PyType_GetSlot(kind.type, Py_tp_alloc);
    kind.begin = PyLong_FromLong(0);
    PyObject *scores = kind.begin == NULL ? NULL : scored((const Scorer *)self, texts), *found = NULL;
    if (scores != NULL)
        found = PyList_New(PyTuple_Size(texts));
    for (Py_ssize_t i = 0; found != NULL && i < PyTuple_Size(texts); i++) {
        double probabilities[MOST_HEADS];
        calibrate(model, &curves, PyBytes_AsString(scores) + (size_t)i * model->heads * sizeof(float), probabilities);
        Py_ssize_t size = PyUnicode_GetLength(PyTuple_GetItem(texts, i));
        PyObject *findings = findings_of(&kind, probabilities, (Py_ssize_t)model->heads, size);
        if (findings == NULL || PyList_SetItem(found, i, findings) < 0)
            Py_CLEAR(found);
    }
    Py_XDECREF(scores);
    Py_XDECREF(kind.begin);
    return found;
}

/* Set ValueError and return false unless the parts, as PyArg_ParseTuple found them, fit each other and the limits. */
static bool fits(PyObject *const parts[7], unsigned bits, unsigned heads)
{
    Py_ssize_t sizes[7];
    for (int i = 0; i < 7; i++)
        sizes[i] = PyBytes_Size(parts[i]);
    if (bits < LEAST_BITS || bits > MOST_BITS || heads < 1 || heads > MOST_HEADS)
        PyErr_Format(PyExc_ValueError, "found %u bits and %u heads, expected %d to %d and 1 to %d", bits, heads, LEAST_BITS,
                     MOST_BITS, MOST_HEADS);
    else if (sizes[0] != (Py_ssize_t)1 << (bits - 3) || sizes[2] < 1 || sizes[2] > ((Py_ssize_t)1 << bits) + 1 ||
             sizes[1] != sizes[2] * (Py_ssize_t)heads || sizes[3] != 2 * LISTED || sizes[4] < 1 ||
             sizes[5] != (Py_ssize_t)(heads * sizeof(float)) || sizes[6] != sizes[5])
        PyErr_SetString(PyExc_ValueError, "the parts of a weight table do not fit each other");
    else
        return true;
    return false;
}

/* Set up the model from parts that fit. Return false with an error set. */
static bool set_up(Model *model, PyObject *const parts[7])
{
    size_t size = model->heads * sizeof(float), words = ((size_t)1 << model->bits) / 64;
    const uint8_t *orders = (const uint8_t *)PyBytes_AsString(parts[4]);
    model->present = (const uint8_t *)PyBytes_AsString(parts[0]);
    model->weights = (const int8_t *)PyBytes_AsString(parts[1]);
    model->idf = (const uint8_t *)PyBytes_AsString(parts[2]);
    model->letters = (const uint8_t *)PyBytes_AsString(parts[3]);
    model->rows = (size_t)PyBytes_Size(parts[2]);
    for (Py_ssize_t i = 0; i < PyBytes_Size(parts[4]); i++) {
        model->wanted[orders[i]] = true;
        model->longest = orders[i] > model->longest ? orders[i] : model->longest;
    }
    model->scale = PyMem_Malloc(2 * size);
    model->ranks = PyMem_Malloc((words / BLOCK_WORDS + 1) * sizeof *model->ranks);
    model->before = PyMem_Malloc(words * sizeof *model->before);
    if (model->scale == NULL || model->ranks == NULL || model->before == NULL) {
        PyErr_NoMemory();
        return false;
    }
    model->bias = model->scale + model->heads;
    memcpy(model->scale, PyBytes_AsString(parts[5]), size);
    memcpy(model->bias, PyBytes_AsString(parts[6]), size);
    if ((size_t)rank(model) + 1 == model->rows)
        return true;
    PyErr_SetString(PyExc_ValueError, "the parts of a weight table do not fit each other");
    return false;
}

static PyObject *scorer_new(PyTypeObject *type, PyObject *args, PyObject *Py_UNUSED(named))
{
    PyObject *parts[7];
    unsigned bits, heads;
    int words;
    float least_energy;
    if (!PyArg_ParseTuple(args, "SSSSSSSIIpf:Scorer", &parts[0], &parts[1], &parts[2], &parts[3], &parts[4], &parts[5],
                          &parts[6], &bits, &heads, &words, &least_energy) ||
        !fits(parts, bits, heads))
        return NULL;
    Scorer *scorer = (Scorer *)PyType_GenericAlloc(type, 0);
    if (scorer == NULL)
        return NULL;
    scorer->parts = Py_NewRef(args);
    scorer->casefold = PyObject_GetAttrString((PyObject *)&PyUnicode_Type, "casefold");
    scorer->model.bits = bits;
    scorer->model.heads = heads;
    scorer->model.words = words != 0;
    scorer->model.least_energy = least_energy;
    if (scorer->casefold == NULL || !set_up(&scorer->model, parts))
        Py_CLEAR(scorer);
    return (PyObject *)scorer;
}

static void scorer_dealloc(PyObject *self)
{
    Scorer *scorer = (Scorer *)self;
    PyTypeObject *type = Py_TYPE(self);
    freefunc release = (freefunc)PyType_GetSlot(type, Py_tp_free);
    PyMem_Free(scorer->model.ranks);
    PyMem_Free(scorer->model.before);
    PyMem_Free(scorer->model.scale);
    Py_XDECREF(scorer->casefold);
    Py_XDECREF(scorer->parts);
    release(self);
    Py_DECREF(type);
}

PyDoc_STRVAR(scorer_doc, "A weight table made ready: see classifiers/ngram/compiled.py, which makes one.");

static PyMethodDef scorer_methods[] = {
    {"scores", scorer_scores, METH_O, scores_doc},
    {"probabilities", scorer_probabilities, METH_VARARGS, probabilities_doc},
    {"findings", scorer_findings, METH_VARARGS, findings_doc},
    {NULL, NULL, 0, NULL},
};

static PyType_Slot scorer_slots[] = {
    {Py_tp_new, scorer_new},
    {Py_tp_dealloc, scorer_dealloc},
    {Py_tp_methods, scorer_methods},
    {Py_tp_doc, (void *)scorer_doc},
    {0, NULL},
};

static PyType_Spec scorer_spec = {
    .name = "classifiers.ngram._compiled.Scorer",
    .basicsize = sizeof(Scorer),
    .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_IMMUTABLETYPE,
    .slots = scorer_slots,
};

static int fill(PyObject *module)
{
    PyObject *type = PyType_FromModuleAndSpec(module, &scorer_spec, NULL);
    int failed = type == NULL || PyModule_AddType(module, (PyTypeObject *)type) < 0 ||
                 PyModule_AddIntConstant(module, "EDITION", EDITION) < 0;
    Py_XDECREF(type);
    return failed ? -1 : 0;
}

static PyModuleDef_Slot slots[] = {{Py_mod_exec, (void *)fill}, {0, NULL}};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT,
    .m_name = "_compiled",
    .m_doc = "Scores of texts by a table of hashed n-grams.",
    .m_slots = slots,
};

PyMODINIT_FUNC PyInit__compiled(void);

PyMODINIT_FUNC PyInit__compiled(void)
{
    return PyModuleDef_Init(&definition);
}
