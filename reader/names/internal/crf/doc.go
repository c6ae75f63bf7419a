// Package crf is a linear-chain conditional random field over four labels with
// hashed features, in two stages that share one weight table. It knows nothing of
// words: a position is a list of buckets and a set of labels that may stand there.
//
// The forward and backward sums are those of Lafferty, McCallum and Pereira, 2001;
// training is stochastic gradient descent with the step sizes of AdaGrad (Duchi,
// Hazan and Singer, 2011). Labels that an annotation leaves open are summed over.
package crf
