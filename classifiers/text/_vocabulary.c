/* A set of short words and how many of them stand in an ASCII text: what tells English. A set of triples of letters, and whether one stands there:
 * what tells English that is disguised. Both are asked of every text.
 *
 * INVARIANT: `tally` counts what `sum(word in words for word in text.lower().split())` counts, and `are_absent` says what triples.in_python says;
 * nothing is kept of a text. Neither set changes once made. Written to the limited API, so that one binary serves CPython 3.11 and later.
 */
#define Py_LIMITED_API 0x030B0000
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#define EDITION 2                     /* of what classifiers/text/vocabulary.py, triples.py and this file expect of each other */
#define SLOTS 4096                    /* a power of two, four times as many as there may be words */
#define LONGEST 23                    /* letters of a word */
#define PAIRS (1 << 10)               /* two classes of five bits */
#define GAP 26                        /* the class of what is written and no letter; a to z are 0 to 25 */
#define NOTHING 30                    /* what stands before a text, of which no triple has any */
#define UNWRITTEN 31                  /* of control characters, and of all beyond ASCII: found behind whatever there is */

typedef struct {
    uint8_t size;                     /* 0 where the slot is free */
    char letters[LONGEST];
} Slot;

typedef struct {
    PyObject_HEAD
    Slot slots[SLOTS];
} Vocabulary;

typedef struct {
    PyObject_HEAD
    uint32_t after[PAIRS];            /* of two classes, the first one above: a bit for each that makes them a triple of the set */
} Triples;

/* Of each byte whether it is white space to str.split(), what it is in lower case, and its class in a triple. */
static uint8_t blank[256], lower[256], class_of[256];

static uint32_t step(uint32_t hash, uint8_t letter)
{
    return (hash ^ letter) * 16777619u;  /* FNV-1a */
}

/* Return the slot of a word, or the free one where it would stand; there always is one. */
static size_t slot_of(const Vocabulary *words, const char *letters, size_t size, uint32_t hash)
{
    size_t at = (hash ^ hash >> 15) % SLOTS;
    while (words->slots[at].size != 0 &&
           (words->slots[at].size != size || memcmp(words->slots[at].letters, letters, size) != 0))
        at = (at + 1) % SLOTS;
    return at;
}

static void tally(const Vocabulary *words, const uint8_t *text, size_t length, size_t *pieces, size_t *found)
{
    *pieces = *found = 0;
    for (size_t i = 0; i < length; i++) {
        if (blank[text[i]])
            continue;
        char letters[LONGEST];
        size_t size = 0;
        uint32_t hash = 2166136261u;
        for (; i < length && !blank[text[i]]; i++, size++) {
            if (size < LONGEST)
                letters[size] = (char)lower[text[i]];
            hash = step(hash, lower[text[i]]);
        }
        *pieces += 1;
        if (size <= LONGEST)
            *found += words->slots[slot_of(words, letters, size, hash)].size != 0;
    }
}

PyDoc_STRVAR(tally_doc,
             "tally(text: str) -> tuple[int, int]\n\n"
             "Return how many words an ASCII text has between blanks, and how many of them, in lower case, are of the vocabulary.\n"
             "Raises ValueError for any other text.");

static PyObject *vocabulary_tally(PyObject *self, PyObject *text)
{
    Py_ssize_t length, points;
    size_t pieces, found;
    if (!PyUnicode_Check(text))
        return PyErr_Format(PyExc_TypeError, "expected a text");
    const char *letters = PyUnicode_AsUTF8AndSize(text, &length);  /* of an ASCII text its own memory */
    if (letters == NULL || (points = PyUnicode_GetLength(text)) < 0)
        return NULL;
    if (points != length)
        return PyErr_Format(PyExc_ValueError, "expected an ASCII text");
    tally((const Vocabulary *)self, (const uint8_t *)letters, (size_t)length, &pieces, &found);
    return Py_BuildValue("nn", (Py_ssize_t)pieces, (Py_ssize_t)found);
}

/* Enter a word of ASCII letters in lower case. Return false with an error set. */
static bool enter(Vocabulary *words, PyObject *word)
{
    Py_ssize_t size;
    if (!PyUnicode_Check(word)) {
        PyErr_SetString(PyExc_TypeError, "expected a tuple of words");
        return false;
    }
    const char *letters = PyUnicode_AsUTF8AndSize(word, &size);
    if (letters == NULL)
        return false;
    uint32_t hash = 2166136261u;
    bool fits = 0 < size && size <= LONGEST;
    for (Py_ssize_t i = 0; fits && i < size; i++) {
        uint8_t letter = (uint8_t)letters[i];
        fits = letter < 0x80 && !blank[letter] && lower[letter] == letter;
        hash = step(hash, letter);
    }
    if (!fits) {
        PyErr_Format(PyExc_ValueError, "expected words of 1 to %d ASCII letters in lower case", LONGEST);
        return false;
    }
    Slot *slot = &words->slots[slot_of(words, letters, (size_t)size, hash)];
    slot->size = (uint8_t)size;
    memcpy(slot->letters, letters, (size_t)size);
    return true;
}

static PyObject *vocabulary_new(PyTypeObject *type, PyObject *args, PyObject *Py_UNUSED(named))
{
    PyObject *given;
    if (!PyArg_ParseTuple(args, "O!:Vocabulary", &PyTuple_Type, &given))
        return NULL;
    if (PyTuple_Size(given) > SLOTS / 4)
        return PyErr_Format(PyExc_ValueError, "expected at most %d words", SLOTS / 4);
    PyObject *made = PyType_GenericAlloc(type, 0);  /* all zero */
    for (Py_ssize_t i = 0; made != NULL && i < PyTuple_Size(given); i++)
        if (!enter((Vocabulary *)made, PyTuple_GetItem(given, i)))
            Py_CLEAR(made);
    return made;
}

static void release(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    freefunc freed = (freefunc)PyType_GetSlot(type, Py_tp_free);
    freed(self);
    Py_DECREF(type);
}

PyDoc_STRVAR(vocabulary_doc, "A set of words: see classifiers/text/vocabulary.py, which makes one.");

/* Tell whether a text has no control characters and no three neighbours of it are of the set. */
static bool are_absent(const Triples *known, const uint8_t *text, size_t length)
{
    uint32_t pair = NOTHING << 5 | NOTHING, found = 0;
    for (size_t i = 0; i < length; i++) {
        uint32_t class = class_of[text[i]];
        found |= known->after[pair] >> class;
        pair = (pair << 5 | class) % PAIRS;
    }
    return !(found & 1);
}

PyDoc_STRVAR(are_absent_doc,
             "are_absent(text: str) -> bool\n\n"
             "Tell whether an ASCII text has no control characters, and none of the triples stands in it.\n"
             "Raises ValueError for any other text.");

static PyObject *triples_are_absent(PyObject *self, PyObject *text)
{
    Py_ssize_t length, points;
    if (!PyUnicode_Check(text))
        return PyErr_Format(PyExc_TypeError, "expected a text");
    const char *letters = PyUnicode_AsUTF8AndSize(text, &length);  /* of an ASCII text its own memory */
    if (letters == NULL || (points = PyUnicode_GetLength(text)) < 0)
        return NULL;
    if (points != length)
        return PyErr_Format(PyExc_ValueError, "expected an ASCII text");
    return PyBool_FromLong(are_absent((const Triples *)self, (const uint8_t *)letters, (size_t)length));
}

/* Note a triple of small letters and blanks. Return false with an error set. */
static bool note(Triples *known, PyObject *triple)
{
    Py_ssize_t size;
    uint8_t classes[3];
    if (!PyUnicode_Check(triple)) {
        PyErr_SetString(PyExc_TypeError, "expected a tuple of triples");
        return false;
    }
    const char *letters = PyUnicode_AsUTF8AndSize(triple, &size);
    if (letters == NULL)
        return false;
    bool fits = size == 3;
    for (Py_ssize_t i = 0; fits && i < size; i++) {
        uint8_t letter = (uint8_t)letters[i];
        fits = letter == ' ' || (letter >= 'a' && letter <= 'z');
        classes[i] = class_of[letter];
    }
    if (!fits) {
        PyErr_SetString(PyExc_ValueError, "expected triples of small letters and blanks");
        return false;
    }
    known->after[classes[0] << 5 | classes[1]] |= UINT32_C(1) << classes[2];
    return true;
}

static PyObject *triples_new(PyTypeObject *type, PyObject *args, PyObject *Py_UNUSED(named))
{
    PyObject *given;
    if (!PyArg_ParseTuple(args, "O!:Triples", &PyTuple_Type, &given))
        return NULL;
    PyObject *made = PyType_GenericAlloc(type, 0);  /* all zero */
    for (size_t i = 0; made != NULL && i < PAIRS; i++)
        ((Triples *)made)->after[i] = UINT32_C(1) << UNWRITTEN;
    for (Py_ssize_t i = 0; made != NULL && i < PyTuple_Size(given); i++)
        if (!note((Triples *)made, PyTuple_GetItem(given, i)))
            Py_CLEAR(made);
    return made;
}

static PyMethodDef vocabulary_methods[] = {{"tally", vocabulary_tally, METH_O, tally_doc}, {NULL, NULL, 0, NULL}};

static PyType_Slot vocabulary_slots[] = {
    {Py_tp_new, vocabulary_new},
    {Py_tp_dealloc, release},
    {Py_tp_methods, vocabulary_methods},
    {Py_tp_doc, (void *)vocabulary_doc},
    {0, NULL},
};

static PyType_Spec vocabulary_spec = {
    .name = "classifiers.text._vocabulary.Vocabulary",
    .basicsize = sizeof(Vocabulary),
    .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_IMMUTABLETYPE,
    .slots = vocabulary_slots,
};

PyDoc_STRVAR(triples_doc, "A set of triples of letters: see classifiers/text/triples.py, which makes one.");

static PyMethodDef triples_methods[] = {{"are_absent", triples_are_absent, METH_O, are_absent_doc}, {NULL, NULL, 0, NULL}};

static PyType_Slot triples_slots[] = {
    {Py_tp_new, triples_new},
    {Py_tp_dealloc, release},
    {Py_tp_methods, triples_methods},
    {Py_tp_doc, (void *)triples_doc},
    {0, NULL},
};

static PyType_Spec triples_spec = {
    .name = "classifiers.text._vocabulary.Triples",
    .basicsize = sizeof(Triples),
    .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_IMMUTABLETYPE,
    .slots = triples_slots,
};

/* Make a type and enter it in the module. Return false with an error set. */
static bool add(PyObject *module, PyType_Spec *spec)
{
    PyObject *type = PyType_FromModuleAndSpec(module, spec, NULL);
    bool is_added = type != NULL && PyModule_AddType(module, (PyTypeObject *)type) == 0;
    Py_XDECREF(type);
    return is_added;
}

static int fill(PyObject *module)
{
    for (unsigned i = 0; i < 256; i++) {
        blank[i] = (i >= 0x09 && i <= 0x0d) || (i >= 0x1c && i <= 0x20);
        lower[i] = (uint8_t)(i >= 'A' && i <= 'Z' ? i + 32 : i);
        bool is_written = (i >= 0x20 && i < 0x7f) || i == '\t' || i == '\n' || i == '\r';
        class_of[i] = (uint8_t)(lower[i] >= 'a' && lower[i] <= 'z' ? lower[i] - 'a' : is_written ? GAP : UNWRITTEN);
    }
    bool is_filled = add(module, &vocabulary_spec) && add(module, &triples_spec);
    return is_filled && PyModule_AddIntConstant(module, "EDITION", EDITION) == 0 ? 0 : -1;
}

static PyModuleDef_Slot slots[] = {{Py_mod_exec, (void *)fill}, {0, NULL}};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT,
    .m_name = "_vocabulary",
    .m_doc = "How many words of a set stand in a text, and whether triples of another do.",
    .m_slots = slots,
};

PyMODINIT_FUNC PyInit__vocabulary(void);

PyMODINIT_FUNC PyInit__vocabulary(void)
{
    return PyModuleDef_Init(&definition);
}
