const id = 8050;
const ids = [8050];
const modules = {
  /***/
  98050: (
    /***/
    ((module) => {
      module.exports = eval("require")("kerberos");
    })
  )
};
export {
  id,
  ids,
  modules
};
