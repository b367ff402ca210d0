"""The generation worker: runs a card's model and answers in OpenAI's formats, many requests in each step of the model."""
