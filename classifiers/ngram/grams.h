/* From the code points of a text to its scores by one weight table, without Python: what table.py does with NumPy.
 *
 * INVARIANT: a text is hostile. Whatever it holds, a code point indexes `letters` below LISTED alone, a bucket has `bits`
 * bits, and a row is a count of the bits of `present`, which were seen to be as many as there are rows. A model is only
 * read, so threads may share it. Sums are of whole numbers, which no order changes.
 */
#ifndef CAVEAT_GRAMS_H
#define CAVEAT_GRAMS_H

#include <float.h>
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#if FLT_EVAL_METHOD != 0
#error "float arithmetic here keeps more than 32 bits, and scores would differ from those of NumPy"
#endif

#define SPACE 32u
#define LISTED 0x3100u                /* below it, `letters` says what a code point counts as */
#define POINT 0x7FFFFFFFu             /* of a folded code point; the bit above: it is part of a word */
#define PART 0x80000000u
#define ROLL UINT64_C(0x9E3779B97F4A7C15)
#define SCRAMBLE UINT64_C(0xBF58476D1CE4E5B9)
#define FINISH UINT64_C(0x94D049BB133111EB)
#define PAIR UINT64_C(0xD6E8FEB86659FD93)
#define WORD UINT64_C(0xA0761D6478BD642F)
#define LONGEST_WORD 256              /* letters beyond share a place */

#define LEAST_BITS 6                  /* one word of `present` */
#define MOST_BITS 24                  /* 2**24 rows of -128 are the least number of 32 bits */
#define MOST_HEADS 1024
#define MOST_ORDER 255
#define LANES 16                      /* weights that are added at once */
#define BLOCK_WORDS 1024              /* words of `present`, of 64 bits each: what 16 bits can count */
#define PLACES 256                    /* of a text that are looked at together */
#define PENDING 512                   /* n-grams that are looked up together, PLACES at least */

typedef struct {
    const uint8_t *present;           /* [2**bits / 8], the highest bit of a byte first */
    const int8_t *weights;            /* [rows][heads]; row 0 is of zeros and never asked for */
    const uint8_t *idf;               /* [rows], in sixteenths */
    const uint8_t *letters;           /* [LISTED] of 16 bits: the folded code point, and in bit 15 whether it is part of a word */
    uint32_t *ranks;                  /* rows before each block of `present` */
    uint16_t *before;                 /* rows before each word of it in its block */
    float *scale, *bias;              /* [heads] */
    float least_energy;
    size_t rows, heads;
    unsigned bits, longest;
    bool wanted[MOST_ORDER + 1], words; /* orders of code points; whether words and pairs of them count too */
} Model;

/* What is known of one text so far. */
typedef struct {
    const Model *model;
    uint64_t *seen;                   /* a bit for each row */
    uint64_t energy;                  /* squares of the idf, in 256ths */
    size_t pending;
    uint32_t buckets[PENDING];
    int32_t totals[MOST_HEADS];
} Sums;

static unsigned ones(uint64_t word)
{
    word -= (word >> 1) & UINT64_C(0x5555555555555555);
    word = (word & UINT64_C(0x3333333333333333)) + ((word >> 2) & UINT64_C(0x3333333333333333));
    word = (word + (word >> 4)) & UINT64_C(0x0F0F0F0F0F0F0F0F);
    word += word >> 8;
    word += word >> 16;
    return (unsigned)((word + (word >> 32)) & 127);
}

/* Return 64 bits of `present`, the first of them highest: a form that compilers know for one load. */
static uint64_t word_at(const uint8_t *present, size_t index)
{
    const uint8_t *b = present + index * 8;
    return (uint64_t)b[0] << 56 | (uint64_t)b[1] << 48 | (uint64_t)b[2] << 40 | (uint64_t)b[3] << 32 |
           (uint64_t)b[4] << 24 | (uint64_t)b[5] << 16 | (uint64_t)b[6] << 8 | (uint64_t)b[7];
}

/* Add a row's weights. Lanes beyond the last head take what follows and are never read. */
static void add_row(Sums *sums, uint32_t row)
{
    const Model *model = sums->model;
    size_t heads = model->heads, at = (size_t)row * heads, lanes = (heads + LANES - 1) / LANES * LANES;
    const int8_t *weights = model->weights + at;
    sums->energy += (uint64_t)model->idf[row] * model->idf[row];
    if (at + lanes > model->rows * heads) {
        for (size_t head = 0; head < heads; head++)
            sums->totals[head] += weights[head];
        return;
    }
    for (size_t begin = 0; begin < heads; begin += LANES)
        for (size_t lane = 0; lane < LANES; lane++)
            sums->totals[begin + lane] += weights[begin + lane];
}

/* Replace buckets by rows, of which 1 is the first, and leave out those without. Return how many are left.
 *
 * Loops without a branch, since nobody could foretell it, and with one task each, which compilers do on several at once.
 */
static size_t rows_of(const Model *model, uint32_t *found, size_t size)
{
    uint64_t words[PENDING];
    uint32_t before[PENDING];
    size_t count = 0;
    for (size_t i = 0; i < size; i++) {
        uint32_t bucket = found[i];
        found[count] = bucket;
        count += model->present[bucket / 8] >> (7 - bucket % 8) & 1;
    }
    for (size_t i = 0; i < count; i++) {
        size_t word = found[i] / 64;
        words[i] = word_at(model->present, word) >> (63 - found[i] % 64);
        before[i] = model->ranks[word / BLOCK_WORDS] + model->before[word];
    }
    for (size_t i = 0; i < count; i++)
        found[i] = before[i] + ones(words[i]);
    return count;
}

/* Look up what is pending and add each row that the text has not had yet. */
static void look_up(Sums *sums)
{
    uint32_t *rows = sums->buckets;
    size_t count = rows_of(sums->model, rows, sums->pending), fresh = 0;
    for (size_t i = 0; i < count; i++) {
        uint64_t bit = UINT64_C(1) << rows[i] % 64, *word = &sums->seen[rows[i] / 64];
        rows[fresh] = rows[i];
        fresh += (*word & bit) == 0;
        *word |= bit;
    }
    for (size_t i = 0; i < fresh; i++)
        add_row(sums, rows[i]);
    sums->pending = 0;
}

static uint32_t bucket_of(const Model *model, uint64_t hash)
{
    return (uint32_t)(((hash ^ hash >> 29) * FINISH) >> (64 - model->bits));
}

/* See that `count` buckets, PLACES at most, may be added to what is pending. */
static void make_room(Sums *sums, size_t count)
{
    if (sums->pending + count > PENDING)
        look_up(sums);
}

static void take(Sums *sums, uint64_t hash)
{
    make_room(sums, 1);
    sums->buckets[sums->pending++] = bucket_of(sums->model, hash);
}

/* Take the n-grams of one order: `valid` has a 1 for each place at which one begins that counts. */
static void take_order(Sums *sums, const uint64_t *hashes, const uint8_t *valid, size_t count, size_t order)
{
    const Model *model = sums->model;
    make_room(sums, count);
    size_t pending = sums->pending;
    for (size_t i = 0; i < count; i++) {  /* without a branch, for nobody could foretell it */
        sums->buckets[pending] = bucket_of(model, hashes[i] + order);
        pending += valid[i];
    }
    sums->pending = pending;
}

/* Take the n-grams of code points that begin at some places of a text: `here` is the first of these and `there` how many
 * code points follow from it on. One of three or more may begin or end with a space, but not both; none has one inside.
 */
static void take_some(Sums *sums, const uint32_t *here, size_t places, size_t there)
{
    const Model *model = sums->model;
    uint64_t scrambled[PLACES + MOST_ORDER], hashes[PLACES] = {0};
    uint8_t letters[PLACES + MOST_ORDER], inside[PLACES], valid[PLACES];
    size_t seen = there < places + model->longest ? there : places + model->longest;
    for (size_t i = 0; i < seen; i++) {
        scrambled[i] = ((uint64_t)(here[i] & POINT) + 1) * SCRAMBLE;
        letters[i] = here[i] != SPACE;
    }
    memset(inside, 1, sizeof inside);
    for (size_t order = 1; order <= model->longest && order <= there; order++) {
        size_t count = there - order + 1 < places ? there - order + 1 : places, last = order - 1;
        for (size_t i = 0; i < count; i++)
            hashes[i] = hashes[i] * ROLL + scrambled[i + last];
        for (size_t i = 0; order > 2 && i < count; i++)
            inside[i] &= letters[i + last - 1];
        if (!model->wanted[order])
            continue;
        for (size_t i = 0; i < count; i++)
            valid[i] = order > 2 ? inside[i] & (letters[i] | letters[i + last]) : letters[i] & letters[i + last];
        take_order(sums, hashes, valid, count, order);
    }
}

static void take_grams(Sums *sums, const uint32_t *points, size_t size)
{
    for (size_t begin = 0; begin < size; begin += PLACES)
        take_some(sums, points + begin, size - begin < PLACES ? size - begin : PLACES, size - begin);
}

/* Take each word, and each pair of one and the word before it. */
static void take_words(Sums *sums, const uint32_t *points, size_t size)
{
    uint64_t before = 0;
    bool is_first = true;
    for (size_t i = 0; i < size; i++) {
        if (!(points[i] & PART))
            continue;
        uint64_t word = 0, power = ROLL;
        for (size_t place = 1; i < size && points[i] & PART; i++, place++) {
            word += ((uint64_t)(points[i] & POINT) + 1) * SCRAMBLE * power;
            if (place < LONGEST_WORD)
                power *= ROLL;
        }
        take(sums, word ^ WORD);
        if (!is_first)
            take(sums, word * PAIR + before);
        before = word;
        is_first = false;
    }
}

/* Fold code points where they stand: letters[1 .. length]. Return how many are left, with a space at either end.
 *
 * Runs of white space become one space and runs of one character at most two of it.
 */
static size_t fold(const Model *model, uint32_t *points, size_t length)
{
    uint32_t last = SPACE, last_but_one = SPACE;
    size_t size = 1;
    points[0] = SPACE;
    for (size_t i = 1; i <= length; i++) {
        uint32_t point = points[i] | PART;
        if (points[i] < LISTED) {
            uint16_t letter;
            memcpy(&letter, model->letters + 2 * points[i], 2);
            point = (letter & 0x7FFFu) | (uint32_t)(letter >> 15) << 31;
        }
        bool is_dropped = point == last && (point == SPACE || point == last_but_one);
        last_but_one = last;
        last = point;
        if (!is_dropped)
            points[size++] = point;
    }
    if (last != SPACE)
        points[size++] = SPACE;
    return size;
}

static void score(Sums *sums, const uint32_t *points, size_t size, char *out)
{
    const Model *model = sums->model;
    memset(sums->seen, 0, (model->rows / 64 + 1) * sizeof *sums->seen);
    memset(sums->totals, 0, (model->heads + LANES - 1) / LANES * LANES * sizeof *sums->totals);
    sums->energy = sums->pending = 0;
    take_grams(sums, points, size);
    if (model->words)
        take_words(sums, points, size);
    look_up(sums);
    float norm = (float)sums->energy / 256.0f;
    norm = sqrtf(norm > model->least_energy ? norm : model->least_energy);
    for (size_t head = 0; head < model->heads; head++) {
        float total = (float)sums->totals[head] / norm;
        total *= model->scale[head];
        total += model->bias[head];
        memcpy(out + head * sizeof total, &total, sizeof total);
    }
}

/* Count the rows before each word, and return how many there are. */
static uint32_t rank(Model *model)
{
    size_t words = ((size_t)1 << model->bits) / 64;
    uint32_t row = 0;
    for (size_t i = 0; i < words; i++) {
        if (i % BLOCK_WORDS == 0)
            model->ranks[i / BLOCK_WORDS] = row;
        model->before[i] = (uint16_t)(row - model->ranks[i / BLOCK_WORDS]);
        row += ones(word_at(model->present, i));
    }
    return row;
}

#endif
