/* What becomes of scores: probabilities, as rows or as findings. For _compiled.c, which includes Python.h before.
 *
 * INVARIANT: a probability is what classifiers/ngram/curves.py makes of the same score, to the last bit.
 */
#ifndef CAVEAT_TOLD_H
#define CAVEAT_TOLD_H

#include "grams.h"

/* How scores become probabilities: see classifiers/ngram/curves.py. */
typedef struct {
    const char *slopes, *offsets;     /* doubles, halved, for each head */
    const uint8_t *implied;           /* pairs of heads: the first is no less likely than the second */
    size_t pairs;
} Curves;

/* Point `target` into bytes that fit the model. Return false with ValueError set. */
static bool read_curves(const Model *model, PyObject *halves, PyObject *implied, Curves *target)
{
    size_t row = model->heads * sizeof(double), size = (size_t)PyBytes_Size(implied);
    bool fit = (size_t)PyBytes_Size(halves) == 2 * row && size % 2 == 0;
    *target = (Curves){PyBytes_AsString(halves), PyBytes_AsString(halves) + (fit ? row : 0),
                       (const uint8_t *)PyBytes_AsString(implied), size / 2};
    for (size_t i = 0; fit && i < size; i++)
        fit = target->implied[i] < model->heads;
    if (!fit)
        PyErr_SetString(PyExc_ValueError, "the curves do not fit the heads of the table");
    return fit;
}

/* Write the probabilities of a text's scores to `out`, [head]. */
static void calibrate(const Model *model, const Curves *curves, const char *scores, double *out)
{
    for (size_t head = 0; head < model->heads; head++) {
        float score;
        double slope, offset;
        memcpy(&score, scores + head * sizeof score, sizeof score);
        memcpy(&slope, curves->slopes + head * sizeof slope, sizeof slope);
        memcpy(&offset, curves->offsets + head * sizeof offset, sizeof offset);
        double half = (double)score * slope;
        half += offset;
        out[head] = (tanh(half) + 1.0) * 0.5;
    }
    for (size_t i = 0; i < curves->pairs; i++)
        out[curves->implied[2 * i]] = fmax(out[curves->implied[2 * i]], out[curves->implied[2 * i + 1]]);
}

/* Return a list of floats; NULL with MemoryError. */
static PyObject *row_of(const double *probabilities, size_t heads)
{
    PyObject *row = PyList_New((Py_ssize_t)heads);
    for (size_t head = 0; row != NULL && head < heads; head++) {
        PyObject *probability = PyFloat_FromDouble(probabilities[head]);
        if (probability == NULL || PyList_SetItem(row, (Py_ssize_t)head, probability) < 0)
            Py_CLEAR(row);
    }
    return row;
}

/* How findings are made: the parts of one that do not depend on the text. */
typedef struct {
    PyTypeObject *type;               /* of tuples */
    allocfunc make;
    PyObject *heads, *begin;
} Kind;

/* Return a finding of one head in all of a text; NULL with MemoryError. */
static PyObject *finding_of(const Kind *kind, Py_ssize_t head, double probability, PyObject *end)
{
    PyObject *told = PyFloat_FromDouble(probability), *finding = told == NULL ? NULL : kind->make(kind->type, 4);
    if (finding == NULL) {
        Py_XDECREF(told);
        return NULL;
    }
    PyTuple_SetItem(finding, 0, Py_NewRef(PyTuple_GetItem(kind->heads, head)));
    PyTuple_SetItem(finding, 1, told);
    PyTuple_SetItem(finding, 2, Py_NewRef(kind->begin));
    PyTuple_SetItem(finding, 3, Py_NewRef(end));
    return finding;
}

/* Return a tuple of findings, one for each head; NULL with MemoryError. */
static PyObject *findings_of(const Kind *kind, const double *probabilities, Py_ssize_t heads, Py_ssize_t size)
{
    PyObject *end = PyLong_FromSsize_t(size), *findings = end == NULL ? NULL : PyTuple_New(heads);
    for (Py_ssize_t head = 0; findings != NULL && head < heads; head++) {
        PyObject *finding = finding_of(kind, head, probabilities[head], end);
        if (finding == NULL || PyTuple_SetItem(findings, head, finding) < 0)
            Py_CLEAR(findings);
    }
    Py_XDECREF(end);
    return findings;
}

#endif
