/* From the code points of a text to its scores by one weight table, without Python: what `Table.reference` does with NumPy.
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
#define PENDING 1024                  /* n-grams that are looked up together, PLACES at least */

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
    return (unsigned)((word * UINT64_C(0x0101010101010101)) >> 56);
}

/* Return 64 bits of `present`, the first of them highest: a form that compilers know for one load. */
static uint64_t word_at(const uint8_t *present, size_t index)
{
    const uint8_t *b = present + index * 8;
    return (uint64_t)b[0] << 56 | (uint64_t)b[1] << 48 | (uint64_t)b[2] << 40 | (uint64_t)b[3] << 32 |
           (uint64_t)b[4] << 24 | (uint64_t)b[5] << 16 | (uint64_t)b[6] << 8 | (uint64_t)b[7];
}

/* Return the row of a bucket that is present: 1 for the first. */
static uint32_t row_of(const Model *model, uint32_t bucket)
{
    size_t word = bucket / 64;
    return model->ranks[word / BLOCK_WORDS] + model->before[word] +
           ones(word_at(model->present, word) >> (63 - bucket % 64));
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

/* Look up what is pending and add each row that the text has not had yet. */
static void look_up(Sums *sums)
{
    const Model *model = sums->model;
    uint32_t *found = sums->buckets;
    size_t count = 0, fresh = 0;
    for (size_t i = 0; i < sums->pending; i++) {  /* without a branch, for half of them are there */
        uint32_t bucket = sums->buckets[i];
        found[count] = bucket;
        count += model->present[bucket / 8] >> (7 - bucket % 8) & 1;
    }
    for (size_t i = 0; i < count; i++) {
        uint32_t row = row_of(model, found[i]);
        uint64_t bit = UINT64_C(1) << row % 64, *word = &sums->seen[row / 64];
        found[fresh] = row;
        fresh += (*word & bit) == 0;
        *word |= bit;
    }
    for (size_t i = 0; i < fresh; i++)
        add_row(sums, found[i]);
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

/* Take the n-grams of code points that begin at some places of a text: `here` holds a few more, as many as there are.
 *
 * One of three or more may begin or end with a space, but not both; none has one inside. Order by order, as a loop without
 * a branch is several times as quick as one that looks at each place for how far it may go.
 */
static void take_some(Sums *sums, const uint32_t *here, size_t places, size_t there)
{
    const Model *model = sums->model;
    uint64_t hashes[PLACES] = {0};
    uint8_t inside[PLACES];
    memset(inside, 1, sizeof inside);
    for (size_t order = 1; order <= model->longest && order <= there; order++) {
        size_t count = there - order + 1 < places ? there - order + 1 : places;
        const uint32_t *last = here + order - 1;
        for (size_t i = 0; i < count; i++)
            hashes[i] = hashes[i] * ROLL + ((uint64_t)(last[i] & POINT) + 1) * SCRAMBLE;
        for (size_t i = 0; order > 2 && i < count; i++)
            inside[i] &= last[i - 1] != SPACE;
        if (!model->wanted[order])
            continue;
        make_room(sums, count);
        for (size_t i = 0; i < count; i++) {
            bool opens = here[i] != SPACE, closes = last[i] != SPACE;
            sums->buckets[sums->pending] = bucket_of(model, hashes[i] + order);
            sums->pending += order > 2 ? (opens | closes) & inside[i] : opens & closes;
        }
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
