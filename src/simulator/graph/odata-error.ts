/** A refusal in Graph's words. Thrown by operations, turned into an ODataError body at the edge. */
export class ODataError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: { readonly [name: string]: string } = {},
  ) {
    super(message);
  }
}

export const notFound = (): ODataError =>
  new ODataError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');

export const accessDenied = (): ODataError =>
  new ODataError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');

export const badRequest = (message: string, code = 'BadRequest'): ODataError => new ODataError(400, code, message);

export const inefficient = (): ODataError =>
  badRequest('The restriction or sort order is too complex for this operation.', 'InefficientFilter');

export const invalidFilter = (message: string): ODataError => badRequest(message, 'ErrorInvalidUrlQueryFilter');

export const conflict = (): ODataError =>
  new ODataError(
    412,
    'ErrorIrresolvableConflict',
    'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.',
  );
