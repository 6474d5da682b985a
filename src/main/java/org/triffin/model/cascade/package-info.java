/**
 * The deleveraging cascade: leveraged Treasury trades that sell when prices fall, day by day. Depends on the state of a
 * block and the vocabulary; inside it money is $bn, yields and spreads are bp, time is trading days.
 */
@org.jspecify.annotations.NullMarked
package org.triffin.model.cascade;
